#ifndef TM_SHIPPED_LEXICON_H
#define TM_SHIPPED_LEXICON_H

#include <stddef.h>
#include <stdint.h>

/// The bytes of the shipped Russian-Kazakh lexicon, in the format of TMLexicon.
const uint8_t *tm_shipped_lexicon(size_t *count);

#endif
