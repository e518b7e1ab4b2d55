#include "cworkbook.h"

#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

struct cworkbook {
  lxw_workbook *workbook;
  lxw_worksheet *sheet;
  lxw_chart *chart;
  lxw_format **styles;
  int style_count;
};

cworkbook *cworkbook_open(const char *path, const char *title, const char *maker, int64_t made) {
  cworkbook *book = calloc(1, sizeof *book);
  if (!book) return NULL;
  book->workbook = workbook_new(path);
  if (!book->workbook) {
    free(book);
    return NULL;
  }
  lxw_doc_properties properties;
  memset(&properties, 0, sizeof properties);
  properties.title = (char *)title;
  properties.author = (char *)maker;
  properties.created = (time_t)made;
  workbook_set_properties(book->workbook, &properties);
  return book;
}

int cworkbook_add_style(cworkbook *book, cworkbook_style style, const char *number_format) {
  lxw_format **grown =
      realloc(book->styles, sizeof *grown * (size_t)(book->style_count + 1));
  if (!grown) return LXW_ERROR_MEMORY_MALLOC_FAILED;
  book->styles = grown;
  lxw_format *format = workbook_add_format(book->workbook);
  if (!format) return LXW_ERROR_MEMORY_MALLOC_FAILED;
  if (style.bold) format_set_bold(format);
  if (style.italic) format_set_italic(format);
  if (style.wraps) format_set_text_wrap(format);
  if (style.bordered) {
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, 0xBFBFBF);
  }
  if (style.centred) format_set_align(format, LXW_ALIGN_CENTER);
  format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  if (style.fill >= 0) format_set_bg_color(format, (lxw_color_t)style.fill);
  if (style.ink >= 0) format_set_font_color(format, (lxw_color_t)style.ink);
  if (number_format) format_set_num_format(format, number_format);
  book->styles[book->style_count++] = format;
  return 0;
}

static lxw_format *format(cworkbook *book, int style) {
  return style >= 0 && style < book->style_count ? book->styles[style] : NULL;
}

int cworkbook_add_sheet(cworkbook *book, const char *name) {
  book->sheet = workbook_add_worksheet(book->workbook, name);
  return book->sheet ? 0 : LXW_ERROR_PARAMETER_VALIDATION;
}

int cworkbook_text(cworkbook *book, uint32_t row, uint16_t column, const char *text, int style) {
  return worksheet_write_string(book->sheet, row, column, text, format(book, style));
}

int cworkbook_number(cworkbook *book, uint32_t row, uint16_t column, double number, int style) {
  return worksheet_write_number(book->sheet, row, column, number, format(book, style));
}

int cworkbook_blank(cworkbook *book, uint32_t row, uint16_t column, int style) {
  return worksheet_write_blank(book->sheet, row, column, format(book, style));
}

int cworkbook_formula(
    cworkbook *book, uint32_t row, uint16_t column, const char *formula, double value, int style) {
  return worksheet_write_formula_num(
      book->sheet, row, column, formula, format(book, style), value);
}

int cworkbook_link(
    cworkbook *book, uint32_t row, uint16_t column, const char *place, const char *text,
    int style) {
  return worksheet_write_url_opt(
      book->sheet, row, column, place, format(book, style), text, NULL);
}

int cworkbook_comment(
    cworkbook *book, uint32_t row, uint16_t column, const char *text, uint16_t width,
    uint16_t height) {
  lxw_comment_options options;
  memset(&options, 0, sizeof options);
  options.width = width;
  options.height = height;
  return worksheet_write_comment_opt(book->sheet, row, column, text, &options);
}

int cworkbook_merge(cworkbook *book, cworkbook_range range, const char *text, int style) {
  return worksheet_merge_range(
      book->sheet, range.first_row, range.first_column, range.last_row, range.last_column, text,
      format(book, style));
}

int cworkbook_width(cworkbook *book, uint16_t column, double characters, int style) {
  return worksheet_set_column(
      book->sheet, column, column, characters, format(book, style));
}

int cworkbook_height(cworkbook *book, uint32_t row, double points) {
  return worksheet_set_row(book->sheet, row, points, NULL);
}

void cworkbook_freeze(cworkbook *book, uint32_t rows, uint16_t columns) {
  worksheet_freeze_panes(book->sheet, rows, columns);
}

int cworkbook_filter(cworkbook *book, cworkbook_range range) {
  return worksheet_autofilter(
      book->sheet, range.first_row, range.first_column, range.last_row, range.last_column);
}

void cworkbook_page(cworkbook *book, int is_landscape, int repeated_rows) {
  worksheet_set_paper(book->sheet, 9);
  if (is_landscape) worksheet_set_landscape(book->sheet);
  worksheet_fit_to_pages(book->sheet, 1, 0);
  worksheet_set_footer(book->sheet, "&L&A&R&P / &N");
  if (repeated_rows > 0) {
    worksheet_repeat_rows(book->sheet, 0, (lxw_row_t)(repeated_rows - 1));
  }
}

int cworkbook_print(cworkbook *book, cworkbook_range range) {
  return worksheet_print_area(
      book->sheet, range.first_row, range.first_column, range.last_row, range.last_column);
}

void cworkbook_tab(cworkbook *book, uint32_t colour) {
  worksheet_set_tab_color(book->sheet, colour);
}

int cworkbook_offer(
    cworkbook *book, cworkbook_range range, const char *const *words, const char *formula,
    int refuses_others) {
  lxw_data_validation validation;
  memset(&validation, 0, sizeof validation);
  validation.validate = words ? LXW_VALIDATION_TYPE_LIST : LXW_VALIDATION_TYPE_LIST_FORMULA;
  validation.value_list = (char **)words;
  validation.value_formula = (char *)formula;
  validation.ignore_blank = LXW_VALIDATION_ON;
  validation.show_error = refuses_others ? LXW_VALIDATION_ON : LXW_VALIDATION_OFF;
  return worksheet_data_validation_range(
      book->sheet, range.first_row, range.first_column, range.last_row, range.last_column,
      &validation);
}

int cworkbook_fill_where(
    cworkbook *book, cworkbook_range range, const char *equals, uint32_t colour) {
  lxw_format *filled = workbook_add_format(book->workbook);
  if (!filled) return LXW_ERROR_MEMORY_MALLOC_FAILED;
  format_set_bg_color(filled, colour);
  lxw_conditional_format condition;
  memset(&condition, 0, sizeof condition);
  condition.type = LXW_CONDITIONAL_TYPE_CELL;
  condition.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
  condition.value_string = (char *)equals;
  condition.format = filled;
  return worksheet_conditional_format_range(
      book->sheet, range.first_row, range.first_column, range.last_row, range.last_column,
      &condition);
}

int cworkbook_chart(cworkbook *book, const char *title, int is_stacked) {
  book->chart = workbook_add_chart(
      book->workbook, is_stacked ? LXW_CHART_COLUMN_STACKED : LXW_CHART_COLUMN);
  if (!book->chart) return LXW_ERROR_MEMORY_MALLOC_FAILED;
  chart_title_set_name(book->chart, title);
  chart_legend_set_position(book->chart, LXW_CHART_LEGEND_BOTTOM);
  return 0;
}

int cworkbook_series(
    cworkbook *book, const char *name, const char *categories, const char *values, int colour) {
  lxw_chart_series *series = chart_add_series(book->chart, categories, values);
  if (!series) return LXW_ERROR_MEMORY_MALLOC_FAILED;
  chart_series_set_name(series, name);
  if (colour >= 0) {
    lxw_chart_fill fill;
    memset(&fill, 0, sizeof fill);
    fill.color = (lxw_color_t)colour;
    chart_series_set_fill(series, &fill);
  }
  return 0;
}

int cworkbook_place_chart(
    cworkbook *book, uint32_t row, uint16_t column, double width, double height) {
  lxw_chart_options options;
  memset(&options, 0, sizeof options);
  // The scales are relative to libxlsxwriter's default size of a chart, 480 × 288 pixels.
  options.x_scale = width / 480;
  options.y_scale = height / 288;
  return worksheet_insert_chart_opt(book->sheet, row, column, book->chart, &options);
}

int cworkbook_close(cworkbook *book) {
  int error = workbook_close(book->workbook);
  free(book->styles);
  free(book);
  return error;
}

const char *cworkbook_reason(int error) { return lxw_strerror((lxw_error)error); }
