//! The JSON reader, which reads a text once from left to right.

use std::borrow::Cow;

use super::error::{DecodeError, JsonKind, SyntaxProblem, TypeMismatch};
use super::string::{find_stop, unescape};

/// Maximum nesting of objects and arrays in a text that is read; the same as in `serde_json`.
pub const MAX_DEPTH: usize = 127;

/// Default limit for the memory of values: this many times the length of the text, and at least 256 MiB.
const GROWTH: usize = 16;
const LEAST_LIMIT: usize = 256 * 1024 * 1024;

/// The reason why a value was not read.
#[derive(Debug)]
pub enum ReadError {
    /// The value is not of this type. The reader may be anywhere inside of the value; the caller decides how to
    /// continue.
    TypeMismatch,
    /// The text is invalid. Nothing more can be read.
    Fatal(Box<DecodeError>),
}

/// A reader of JSON text.
///
/// A type reads itself with the method for its kind of value. Each method skips white space first, and returns
/// [`ReadError::TypeMismatch`] if the next value is of another kind.
#[derive(Debug)]
pub struct Reader<'a> {
    text: &'a str,
    pos: usize,
    depth: usize,
    inexact: bool,
    /// Remaining memory that the values may use, in bytes, followed by the limit.
    room: usize,
    limit: usize,
    /// Start and end of the last array that was a type mismatch, so that it is not read again.
    misfit: Option<(usize, usize)>,
}

/// A function that is called for each member of an object.
pub type Member<'f, 'a> = &'f mut dyn FnMut(&mut Reader<'a>, Cow<'a, str>) -> Result<(), ReadError>;

/// A position to return to.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    pos: usize,
    depth: usize,
}

impl<'a> Reader<'a> {
    /// Creates a reader for a text.
    pub fn new(text: &'a str) -> Self {
        let limit = text.len().saturating_mul(GROWTH).max(LEAST_LIMIT);
        Self { text, pos: 0, depth: 0, inexact: false, room: limit, limit, misfit: None }
    }

    /// Sets the limit for the memory of values that are small as text and large when decoded: elements of arrays,
    /// nested objects, unknown members. For example, `{}` may decode to a struct with a hundred fields.
    pub(crate) fn with_limit(self, bytes: usize) -> Self {
        Self { room: bytes, limit: bytes, ..self }
    }

    /// Counts the memory of a value that is about to be read.
    #[inline]
    pub(crate) fn charge(&mut self, bytes: usize) -> Result<(), ReadError> {
        match self.room.checked_sub(bytes) {
            Some(room) => {
                self.room = room;
                Ok(())
            }
            None => Err(self.out_of_room()),
        }
    }

    #[cold]
    fn out_of_room(&self) -> ReadError {
        ReadError::Fatal(Box::new(DecodeError::TooMuchMemory { limit: self.limit }))
    }

    /// Creates a reader for bytes.
    ///
    /// # Errors
    ///
    /// Returns an error if the bytes are not UTF-8.
    pub fn from_bytes(bytes: &'a [u8]) -> Result<Self, DecodeError> {
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Self::new(text)),
            Err(error) => Err(DecodeError::Utf8 { offset: error.valid_up_to() }),
        }
    }

    /// Skips white space and returns the next byte.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        loop {
            match bytes.get(self.pos) {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.pos += 1,
                other => return other.copied(),
            }
        }
    }

    /// Returns the kind of the next value.
    pub fn kind(&mut self) -> Option<JsonKind> {
        self.peek().and_then(JsonKind::of_first_byte)
    }

    #[cold]
    pub(super) fn syntax(&self, problem: SyntaxProblem) -> ReadError {
        let problem = if self.pos >= self.text.len() { SyntaxProblem::UnexpectedEnd } else { problem };
        self.syntax_at(self.pos, problem)
    }

    #[cold]
    fn syntax_at(&self, offset: usize, problem: SyntaxProblem) -> ReadError {
        ReadError::Fatal(Box::new(DecodeError::Syntax { offset, problem }))
    }

    /// Returns the error for a value of another kind: a type mismatch if a value begins here, otherwise a syntax
    /// error.
    #[cold]
    fn other(&mut self) -> ReadError {
        match self.kind() {
            Some(_) => ReadError::TypeMismatch,
            None => self.syntax(SyntaxProblem::ExpectedValue),
        }
    }

    /// Reads `null` and returns `true`, or returns `false` if the next value is something else.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is invalid.
    #[inline]
    pub fn null(&mut self) -> Result<bool, ReadError> {
        if self.peek() == Some(b'n') {
            self.word("null")?;
            return Ok(true);
        }
        Ok(false)
    }

    /// Reads `true` or `false`.
    ///
    /// # Errors
    ///
    /// Returns an error if the next value is something else.
    #[inline]
    pub fn boolean(&mut self) -> Result<bool, ReadError> {
        match self.peek() {
            Some(b't') => self.word("true").map(|()| true),
            Some(b'f') => self.word("false").map(|()| false),
            _ => Err(self.other()),
        }
    }

    #[inline]
    fn word(&mut self, word: &'static str) -> Result<(), ReadError> {
        if self.text.as_bytes()[self.pos..].starts_with(word.as_bytes()) {
            self.pos += word.len();
            return Ok(());
        }
        Err(self.syntax(SyntaxProblem::ExpectedValue))
    }

    /// Reads a number and returns its text.
    ///
    /// # Errors
    ///
    /// Returns an error if the next value is something else.
    #[inline]
    pub fn number(&mut self) -> Result<&'a str, ReadError> {
        match self.peek() {
            Some(b'-' | b'0'..=b'9') => self.number_token(),
            _ => Err(self.other()),
        }
    }

    fn number_token(&mut self) -> Result<&'a str, ReadError> {
        let bytes = self.text.as_bytes();
        let start = self.pos;
        let mut at = start + usize::from(bytes[start] == b'-');
        let whole = at;
        at = skip_digits(bytes, at);
        if at == whole || (bytes[whole] == b'0' && at > whole + 1) {
            return Err(self.bad_number(at));
        }
        if bytes.get(at) == Some(&b'.') {
            let fraction = at + 1;
            at = skip_digits(bytes, fraction);
            if at == fraction {
                return Err(self.bad_number(at));
            }
        }
        if let Some(b'e' | b'E') = bytes.get(at) {
            at += 1;
            at += usize::from(matches!(bytes.get(at), Some(b'+' | b'-')));
            let exponent = at;
            at = skip_digits(bytes, exponent);
            if at == exponent {
                return Err(self.bad_number(at));
            }
        }
        self.pos = at;
        Ok(&self.text[start..at])
    }

    #[cold]
    fn bad_number(&self, at: usize) -> ReadError {
        let ended = at >= self.text.len();
        self.syntax_at(at, if ended { SyntaxProblem::UnexpectedEnd } else { SyntaxProblem::InvalidNumber })
    }

    /// Reads a string and resolves its escapes.
    ///
    /// # Errors
    ///
    /// Returns an error if the next value is something else, or the string is invalid.
    #[inline]
    pub fn string(&mut self) -> Result<Cow<'a, str>, ReadError> {
        if self.peek() != Some(b'"') {
            return Err(self.other());
        }
        let start = self.pos + 1;
        let bytes = self.text.as_bytes();
        let stop = find_stop(bytes, start);
        if bytes.get(stop) == Some(&b'"') {
            self.pos = stop + 1;
            return Ok(Cow::Borrowed(&self.text[start..stop]));
        }
        self.escaped_string(start, stop).map(Cow::Owned)
    }

    #[cold]
    fn escaped_string(&mut self, mut start: usize, mut stop: usize) -> Result<String, ReadError> {
        let bytes = self.text.as_bytes();
        let mut out = String::new();
        loop {
            out.push_str(&self.text[start..stop]);
            match bytes.get(stop) {
                None => return Err(self.syntax_at(stop, SyntaxProblem::UnexpectedEnd)),
                Some(b'"') => {
                    self.pos = stop + 1;
                    return Ok(out);
                }
                Some(b'\\') => {
                    let (plain, next) =
                        unescape(bytes, stop + 1).map_err(|(at, problem)| self.syntax_at(at, problem))?;
                    out.push(plain);
                    start = next;
                }
                Some(_) => return Err(self.syntax_at(stop, SyntaxProblem::ControlCharacter)),
            }
            stop = find_stop(bytes, start);
        }
    }

    fn skip_string(&mut self) -> Result<(), ReadError> {
        let bytes = self.text.as_bytes();
        let mut stop = find_stop(bytes, self.pos + 1);
        loop {
            match bytes.get(stop) {
                None => return Err(self.syntax_at(stop, SyntaxProblem::UnexpectedEnd)),
                Some(b'"') => {
                    self.pos = stop + 1;
                    return Ok(());
                }
                Some(b'\\') => {
                    let (_, next) = unescape(bytes, stop + 1).map_err(|(at, problem)| self.syntax_at(at, problem))?;
                    stop = find_stop(bytes, next);
                }
                Some(_) => return Err(self.syntax_at(stop, SyntaxProblem::ControlCharacter)),
            }
        }
    }

    /// Reads an array. Calls `item` at the start of each element, which `item` has to read. If an element is a type
    /// mismatch, the rest of the array is skipped.
    ///
    /// # Errors
    ///
    /// Returns an error if the next value is something else, or the error that `item` returns.
    pub fn array(&mut self, item: &mut dyn FnMut(&mut Self) -> Result<(), ReadError>) -> Result<(), ReadError> {
        if self.peek() != Some(b'[') {
            return Err(self.other());
        }
        let start = self.pos;
        let mut fits = true;
        self.enter()?;
        if self.peek() == Some(b']') {
            self.leave();
            return Ok(());
        }
        loop {
            let element = self.mark();
            match if fits { item(self) } else { self.skip() } {
                Ok(()) => {}
                Err(ReadError::TypeMismatch) => {
                    fits = false;
                    self.raw_from(element)?;
                }
                Err(fatal) => return Err(fatal),
            }
            match self.peek() {
                Some(b',') => self.pos += 1,
                Some(b']') => {
                    self.leave();
                    if fits {
                        return Ok(());
                    }
                    self.misfit = Some((start, self.pos));
                    return Err(ReadError::TypeMismatch);
                }
                _ => return Err(self.syntax(SyntaxProblem::ExpectedCommaOrEnd)),
            }
        }
    }

    /// Reads an object. Calls `member` with each name at the start of its value, which `member` has to read.
    ///
    /// # Errors
    ///
    /// Returns an error if the next value is something else, or the error that `member` returns.
    pub fn object(&mut self, member: Member<'_, 'a>) -> Result<(), ReadError> {
        let mut more = self.begin_object()?;
        while more {
            let name = self.name()?;
            self.colon()?;
            member(self, name)?;
            more = self.next_member()?;
        }
        Ok(())
    }

    /// Enters an object. Returns `true` if it has a member.
    pub(super) fn begin_object(&mut self) -> Result<bool, ReadError> {
        if self.peek() != Some(b'{') {
            return Err(self.other());
        }
        self.enter()?;
        if self.peek() == Some(b'}') {
            self.leave();
            return Ok(false);
        }
        Ok(true)
    }

    /// Continues after a member. Returns `true` if there is another one.
    #[inline]
    pub(super) fn next_member(&mut self) -> Result<bool, ReadError> {
        match self.peek() {
            Some(b',') => {
                self.pos += 1;
                Ok(true)
            }
            Some(b'}') => {
                self.leave();
                Ok(false)
            }
            _ => Err(self.syntax(SyntaxProblem::ExpectedCommaOrEnd)),
        }
    }

    /// Reads the name of a member.
    pub(super) fn name(&mut self) -> Result<Cow<'a, str>, ReadError> {
        if self.peek() != Some(b'"') {
            return Err(self.syntax(SyntaxProblem::ExpectedName));
        }
        self.string()
    }

    /// Reads the name of a member if it equals `quoted` (in quotes, without escapes).
    #[inline]
    pub(super) fn name_is(&mut self, quoted: &str) -> bool {
        self.peek();
        let found = self.text.as_bytes()[self.pos..].starts_with(quoted.as_bytes());
        if found {
            self.pos += quoted.len();
        }
        found
    }

    /// Reads a colon.
    #[inline]
    pub(super) fn colon(&mut self) -> Result<(), ReadError> {
        if self.peek() != Some(b':') {
            return Err(self.syntax(SyntaxProblem::ExpectedColon));
        }
        self.pos += 1;
        Ok(())
    }

    #[inline]
    fn enter(&mut self) -> Result<(), ReadError> {
        if self.depth >= MAX_DEPTH {
            return Err(ReadError::Fatal(Box::new(DecodeError::TooDeep { offset: self.pos, limit: MAX_DEPTH })));
        }
        self.pos += 1;
        self.depth += 1;
        Ok(())
    }

    #[inline]
    fn leave(&mut self) {
        self.pos += 1;
        self.depth -= 1;
    }

    /// Reads any value and returns its text.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is invalid.
    pub fn raw(&mut self) -> Result<&'a str, ReadError> {
        self.peek();
        let start = self.pos;
        self.skip()?;
        Ok(&self.text[start..self.pos])
    }

    /// Returns to the start of a value that is a type mismatch, reads all of it and returns its text.
    ///
    /// The end of a nested type mismatch is known, so nested values are not read again at each level.
    pub(super) fn raw_from(&mut self, start: Mark) -> Result<&'a str, ReadError> {
        match self.misfit {
            Some((begin, end)) if begin == start.pos => {
                self.depth = start.depth;
                self.pos = end;
                Ok(&self.text[begin..end])
            }
            _ => {
                self.back_to(start);
                self.raw()
            }
        }
    }

    /// Reads any value and discards it.
    fn skip(&mut self) -> Result<(), ReadError> {
        #[cfg(test)]
        crate::work::add(1);
        match self.peek() {
            Some(b'"') => self.skip_string(),
            Some(b'-' | b'0'..=b'9') => self.number_token().map(drop),
            Some(b'n') => self.word("null"),
            Some(b't') => self.word("true"),
            Some(b'f') => self.word("false"),
            Some(b'[') => self.array(&mut |reader| reader.skip()),
            Some(b'{') => self.skip_object(),
            _ => Err(self.syntax(SyntaxProblem::ExpectedValue)),
        }
    }

    fn skip_object(&mut self) -> Result<(), ReadError> {
        let mut more = self.begin_object()?;
        while more {
            if self.peek() != Some(b'"') {
                return Err(self.syntax(SyntaxProblem::ExpectedName));
            }
            self.skip_string()?;
            self.colon()?;
            self.skip()?;
            more = self.next_member()?;
        }
        Ok(())
    }

    /// Records that the value just read will be written in another form, so that its text has to be kept as well.
    #[inline]
    pub fn note_inexact(&mut self) {
        self.inexact = true;
    }

    /// Returns `true` if [`note_inexact`](Self::note_inexact) was called since the last call.
    #[inline]
    pub(super) fn take_inexact(&mut self) -> bool {
        std::mem::take(&mut self.inexact)
    }

    pub(super) fn mark(&mut self) -> Mark {
        self.peek();
        Mark { pos: self.pos, depth: self.depth }
    }

    pub(super) fn back_to(&mut self, mark: Mark) {
        self.pos = mark.pos;
        self.depth = mark.depth;
    }

    /// Returns the text read since a mark.
    pub(super) fn since(&self, mark: Mark) -> &'a str {
        &self.text[mark.pos..self.pos]
    }

    /// Converts the result of reading the root value into one for the caller of the decoder.
    ///
    /// # Errors
    ///
    /// Returns the error of the reading.
    pub(super) fn root<T>(
        &mut self,
        read: Result<T, ReadError>,
        expected: impl FnOnce() -> String,
    ) -> Result<T, DecodeError> {
        match read {
            Ok(value) => Ok(value),
            Err(ReadError::Fatal(error)) => Err(*error),
            Err(ReadError::TypeMismatch) => {
                self.back_to(Mark { pos: 0, depth: 0 });
                let found = self.kind().unwrap_or(JsonKind::Null);
                // If the text is also invalid JSON, the syntax error takes precedence.
                self.raw().map_err(ReadError::into_error)?;
                self.finish()?;
                Err(DecodeError::TypeMismatch(TypeMismatch { pointer: String::new(), expected: expected(), found }))
            }
        }
    }

    /// Checks that only white space follows.
    ///
    /// # Errors
    ///
    /// Returns an error if anything else follows.
    pub fn finish(&mut self) -> Result<(), DecodeError> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.syntax(SyntaxProblem::TrailingText).into_error()),
        }
    }
}

impl ReadError {
    /// Converts the error of a reader that accepts every type.
    pub(crate) fn into_error(self) -> DecodeError {
        match self {
            Self::Fatal(error) => *error,
            Self::TypeMismatch => DecodeError::Syntax { offset: 0, problem: SyntaxProblem::ExpectedValue },
        }
    }
}

#[inline]
fn skip_digits(bytes: &[u8], mut at: usize) -> usize {
    while bytes.get(at).is_some_and(u8::is_ascii_digit) {
        at += 1;
    }
    at
}
