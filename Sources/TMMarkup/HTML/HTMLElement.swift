/// A block element of a web page. Elements are numbered as they begin, so the elements inside one follow it up to `end`.
struct HTMLElement {
    /// The name, in lower case.
    let name: String

    /// The words of its class, its id and its role, in lower case.
    let labels: [String]

    /// Its class attribute, to tell elements of one make.
    let make: String

    /// The number of the element around it; -1 for the outermost.
    let parent: Int

    /// The number behind the last element inside.
    var end: Int

    /// How many pictures it holds, those in elements inside left out.
    var images = 0

    /// How many elements are right inside.
    var children = 0

    /// The number of the first line inside.
    let firstLine: Int

    /// The number behind the last line inside.
    var lineEnd: Int

    /// The numbers of the lines inside.
    var lines: Range<Int> { firstLine..<lineEnd }
}
