#include <stdint.h>

#if defined(__linux__)
/// Begins to write a file's changed pages to its disk (sync_file_range(2)). The system's own header shows it only to those who
/// ask for all of GNU's extensions.
extern int sync_file_range(int descriptor, int64_t offset, int64_t count, unsigned int flags);

static const unsigned int syncFileRangeWrite = 2;
#endif
