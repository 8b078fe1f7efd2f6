//! Errors of reading JSON. No error contains a value that was read.

use std::fmt;

/// The kind of a JSON value, for messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JsonKind {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// A number
    Number,
    /// A string
    String,
    /// An array
    Array,
    /// An object
    Object,
}

impl JsonKind {
    /// Returns the kind of a value that begins with this byte, or `None` if no value does.
    pub(crate) fn of_first_byte(byte: u8) -> Option<Self> {
        Some(match byte {
            b'n' => Self::Null,
            b't' | b'f' => Self::Boolean,
            b'-' | b'0'..=b'9' => Self::Number,
            b'"' => Self::String,
            b'[' => Self::Array,
            b'{' => Self::Object,
            _ => return None,
        })
    }

    /// Returns the kind of a well-formed JSON text.
    pub(crate) fn of_text(text: &str) -> Self {
        text.bytes().find_map(Self::of_first_byte).unwrap_or(Self::Null)
    }
}

impl fmt::Display for JsonKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Null => "null",
            Self::Boolean => "a Boolean",
            Self::Number => "a number",
            Self::String => "a string",
            Self::Array => "an array",
            Self::Object => "an object",
        })
    }
}

/// A value that does not have the declared type of its property. The value itself is not included, since it may be a
/// secret.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TypeMismatch {
    /// JSON pointer (RFC 6901) from the decoded object to the value.
    pub pointer: String,
    /// The declared type, as an OData name: `Edm.Int32`, `Collection(microsoft.graph.user)`.
    pub expected: String,
    /// The kind of the received value. It may be the expected kind with invalid content, such as a string that is not
    /// a date.
    pub found: JsonKind,
}

impl fmt::Display for TypeMismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = if self.pointer.is_empty() { "the root" } else { self.pointer.as_str() };
        write!(f, "{} at {at} does not fit {}", self.found, self.expected)
    }
}

/// The reason why a text could not be decoded.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DecodeError {
    /// The text is not JSON.
    #[error("malformed JSON at byte {offset}: {problem}")]
    Syntax {
        /// Offset of the error in bytes.
        offset: usize,
        /// The syntax error at that offset.
        problem: SyntaxProblem,
    },
    /// The bytes are not UTF-8.
    #[error("not UTF-8 at byte {offset}")]
    Utf8 {
        /// Offset of the error in bytes.
        offset: usize,
    },
    /// Objects and arrays are nested deeper than [`MAX_DEPTH`](crate::codec::MAX_DEPTH).
    #[error("nested deeper than {limit} levels at byte {offset}")]
    TooDeep {
        /// Offset of the error in bytes.
        offset: usize,
        /// The maximum depth.
        limit: usize,
    },
    /// The value needs far more memory than its text. For clients, the limit depends on
    /// [`max_body_size`](crate::ClientBuilder::max_body_size); otherwise it is 16 times the length of the text, and
    /// at least 256 MiB.
    #[error("the value takes more than {limit} bytes of memory")]
    TooMuchMemory {
        /// The limit in bytes.
        limit: usize,
    },
    /// A value has another type than the requested one. For a property, this is an error in strict mode only.
    #[error("{0}")]
    TypeMismatch(TypeMismatch),
    /// A number is well-formed JSON, but `serde_json::Value` cannot hold it.
    #[error("a number is out of the range of a double")]
    NumberOutOfRange,
}

/// The syntax error in a text that is not JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum SyntaxProblem {
    /// The text ends inside of a value.
    #[error("the text ends too early")]
    UnexpectedEnd,
    /// A value is missing.
    #[error("expected a value")]
    ExpectedValue,
    /// A name in quotes is missing.
    #[error("expected a property name")]
    ExpectedName,
    /// A colon is missing.
    #[error("expected a colon")]
    ExpectedColon,
    /// A comma or a closing bracket is missing.
    #[error("expected a comma or the end of the array or object")]
    ExpectedCommaOrEnd,
    /// Text follows the value.
    #[error("unexpected text after the value")]
    TrailingText,
    /// A number has a leading zero, or digits are missing.
    #[error("invalid number")]
    InvalidNumber,
    /// An escape sequence is invalid.
    #[error("invalid escape")]
    InvalidEscape,
    /// A surrogate is not part of a pair.
    #[error("unpaired surrogate")]
    UnpairedSurrogate,
    /// A string contains a control character.
    #[error("control character in a string")]
    ControlCharacter,
}
