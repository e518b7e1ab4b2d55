#include "cworkbook.h"

#include <minizip/unzip.h>
#include <stdlib.h>

struct cworkbook_archive {
  unzFile file;
  int has_begun;
  uint64_t count;
  unz64_file_pos *places;
};

cworkbook_archive *cworkbook_archive_open(const char *path) {
  cworkbook_archive *archive = calloc(1, sizeof *archive);
  if (!archive) return NULL;
  archive->file = unzOpen64(path);
  if (!archive->file) {
    free(archive);
    return NULL;
  }
  return archive;
}

// The places of the parts are kept, at sizes that double, so that a part is found by its number.
static int keep_place(cworkbook_archive *archive) {
  uint64_t count = archive->count;
  if ((count & (count - 1)) == 0) {
    size_t room = count == 0 ? 1 : (size_t)count * 2;
    unz64_file_pos *grown = realloc(archive->places, room * sizeof *grown);
    if (!grown) return -1;
    archive->places = grown;
  }
  if (unzGetFilePos64(archive->file, &archive->places[count]) != UNZ_OK) return -1;
  archive->count++;
  return 0;
}

int cworkbook_archive_next(cworkbook_archive *archive, cworkbook_part *part) {
  int code = archive->has_begun ? unzGoToNextFile(archive->file) : unzGoToFirstFile(archive->file);
  archive->has_begun = 1;
  if (code == UNZ_END_OF_LIST_OF_FILE) return 0;
  unz_file_info64 info;
  if (code != UNZ_OK || keep_place(archive) != 0) return -1;
  // minizip ends the name with a NUL only where there is room for it.
  if (unzGetCurrentFileInfo64(
          archive->file, &info, part->name, sizeof part->name - 1, NULL, 0, NULL, 0) != UNZ_OK) {
    return -1;
  }
  part->name[sizeof part->name - 1] = 0;
  part->packed_size = info.compressed_size;
  part->size = info.uncompressed_size;
  part->is_encrypted = (int)(info.flag & 1);
  return 1;
}

int cworkbook_archive_unpack(
    cworkbook_archive *archive, uint64_t number, void *bytes, size_t size) {
  if (number >= archive->count) return -1;
  if (unzGoToFilePos64(archive->file, &archive->places[number]) != UNZ_OK) return -1;
  if (unzOpenCurrentFile(archive->file) != UNZ_OK) return -1;
  size_t done = 0;
  int is_read = 1;
  while (done < size) {
    size_t left = size - done;
    unsigned step = left > 1 << 20 ? 1 << 20 : (unsigned)left;
    int got = unzReadCurrentFile(archive->file, (char *)bytes + done, step);
    if (got <= 0) {
      is_read = 0;
      break;
    }
    done += (size_t)got;
  }
  // Closing compares the checksum, once all of the part was read.
  int code = unzCloseCurrentFile(archive->file);
  return is_read && code == UNZ_OK ? 0 : -1;
}

void cworkbook_archive_close(cworkbook_archive *archive) {
  unzClose(archive->file);
  free(archive->places);
  free(archive);
}
