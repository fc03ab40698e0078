/// Takes the parts of an XML document, in order, as ``XMLPushParser`` finds them.
protocol XMLHandler: AnyObject {
    /// An element begins at a line (from 1). Names keep their prefix: `xml:lang`, `t5:n`.
    func start(_ name: String, _ attributes: XMLAttributes, line: Int) throws(InterchangeError)

    /// The innermost element ends.
    func end() throws(InterchangeError)

    /// A piece of text, as UTF-8; a text may come in several pieces.
    func text(_ bytes: UnsafeBufferPointer<UInt8>)

    /// A text or an attribute's value refers to an entity that is not declared or not safe; nothing stands for it.
    /// Of an attribute, this comes before `start`.
    func refusedEntity(_ name: String, isInAttribute: Bool)

    /// Characters that XML does not allow stood in the text that comes next.
    func replacedCharacters(_ count: Int)
}
