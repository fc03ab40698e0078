/* Debian's libxml2 includes ICU's headers, which clash with Foundation's own ICU wherever both are seen. They only serve
   the fields of xmlCharEncodingHandler, which nothing here looks into. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlerror.h>
#include <libxml/HTMLparser.h>
