#ifndef CWORKBOOK_H
#define CWORKBOOK_H

#include <stddef.h>
#include <stdint.h>

/// Workbooks of Office Open XML: written by libxlsxwriter, unpacked by minizip.
///
/// Rows, columns, sheets and styles are counted from 0. Functions that return int return 0 when all
/// went well, else an error of libxlsxwriter, whose text `cworkbook_reason` gives.

/// A workbook that is being written.
typedef struct cworkbook cworkbook;

/// How cells look. Colours are 0xRRGGBB; negative ones are none.
typedef struct cworkbook_style {
  int bold, italic, wraps, bordered, centred;
  int fill, ink;
} cworkbook_style;

/// A rectangle of cells, all four sides included.
typedef struct cworkbook_range {
  uint32_t first_row;
  uint16_t first_column;
  uint32_t last_row;
  uint16_t last_column;
} cworkbook_range;

/// Begin a workbook; null where there is no memory. It says that it was made at the given second
/// since 1970, so that no clock is in it.
cworkbook *cworkbook_open(const char *path, const char *title, const char *maker, int64_t made);

/// Add a style; the first is number 0. A null format is the general one.
int cworkbook_add_style(cworkbook *book, cworkbook_style style, const char *number_format);

/// Add a sheet, which the functions below are about from then on.
int cworkbook_add_sheet(cworkbook *book, const char *name);

int cworkbook_text(cworkbook *book, uint32_t row, uint16_t column, const char *text, int style);
int cworkbook_number(cworkbook *book, uint32_t row, uint16_t column, double number, int style);
int cworkbook_blank(cworkbook *book, uint32_t row, uint16_t column, int style);

/// Write a formula that begins with `=`, with its value for programs that compute nothing.
int cworkbook_formula(
    cworkbook *book, uint32_t row, uint16_t column, const char *formula, double value, int style);

/// Write a text that leads to a place in the workbook, as in `internal:'venues'!A1`.
int cworkbook_link(
    cworkbook *book, uint32_t row, uint16_t column, const char *place, const char *text, int style);

int cworkbook_comment(
    cworkbook *book, uint32_t row, uint16_t column, const char *text, uint16_t width,
    uint16_t height);
int cworkbook_merge(cworkbook *book, cworkbook_range range, const char *text, int style);

/// Give a column a width, and a style for the cells that hold nothing yet.
int cworkbook_width(cworkbook *book, uint16_t column, double characters, int style);
int cworkbook_height(cworkbook *book, uint32_t row, double points);
void cworkbook_freeze(cworkbook *book, uint32_t rows, uint16_t columns);
int cworkbook_filter(cworkbook *book, cworkbook_range range);
void cworkbook_page(cworkbook *book, int is_landscape, int repeated_rows);

/// Print these cells only; texts that run on beyond them are cut.
int cworkbook_print(cworkbook *book, cworkbook_range range);
void cworkbook_tab(cworkbook *book, uint32_t colour);

/// Offer the words of a list, ended by null, or those in a range, as in `=venues!$A$2:$A$9`.
int cworkbook_offer(
    cworkbook *book, cworkbook_range range, const char *const *words, const char *formula,
    int refuses_others);

/// Fill the cells that hold a text.
int cworkbook_fill_where(
    cworkbook *book, cworkbook_range range, const char *equals, uint32_t colour);

/// Begin a column chart, to which series are added before it is placed.
int cworkbook_chart(cworkbook *book, const char *title, int is_stacked);
int cworkbook_series(
    cworkbook *book, const char *name, const char *categories, const char *values, int colour);
int cworkbook_place_chart(
    cworkbook *book, uint32_t row, uint16_t column, double width, double height);

/// Write the file and free the workbook, whatever happens.
int cworkbook_close(cworkbook *book);

/// What an error is called.
const char *cworkbook_reason(int error);

/// A packed file that is being read.
typedef struct cworkbook_archive cworkbook_archive;

/// What the directory of an archive says about a part.
typedef struct cworkbook_part {
  char name[512];
  uint64_t packed_size, size;
  int is_encrypted;
} cworkbook_part;

/// Open an archive; null where the file is none.
cworkbook_archive *cworkbook_archive_open(const char *path);

/// Go to the next part, at first to the first: 1 when there is one, 0 at the end, -1 when the
/// directory is damaged.
int cworkbook_archive_next(cworkbook_archive *archive, cworkbook_part *part);

/// Unpack a part by its number in the directory into `size` bytes: 0 when all of it is there and
/// right, else -1.
int cworkbook_archive_unpack(
    cworkbook_archive *archive, uint64_t number, void *bytes, size_t size);

void cworkbook_archive_close(cworkbook_archive *archive);

#endif
