#include <archive.h>
#include <archive_entry.h>
#include <locale.h>
#include <sys/stat.h>

/// A locale whose names are UTF-8: in the C locale libarchive gives no name that is not ASCII.
static inline locale_t tm_archive_locale(void) {
    return newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
}

/// The entry's kind of file, as of `st_mode` (`AE_IFMT` is a cast that Swift does not import).
static inline int tm_archive_is_regular(struct archive_entry *entry) {
    return archive_entry_filetype(entry) == AE_IFREG;
}

static inline int tm_archive_is_folder(struct archive_entry *entry) {
    return archive_entry_filetype(entry) == AE_IFDIR;
}

static inline int tm_archive_is_link(struct archive_entry *entry) {
    return archive_entry_filetype(entry) == AE_IFLNK || archive_entry_hardlink(entry) != 0;
}
