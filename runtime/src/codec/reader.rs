//! The reader: walks JSON text once, from left to right.

use std::borrow::Cow;

use super::error::{DecodeError, JsonKind, SyntaxProblem, TypeMismatch};
use super::string::{find_stop, unescape};

/// How deep objects and arrays may be nested in a text that is read; the same as in `serde_json`.
pub const MAX_DEPTH: usize = 127;

/// How much memory values may take unless told otherwise: so many times the length of the text, and at least 256 MiB.
const GROWTH: usize = 16;
const LEAST_LIMIT: usize = 256 * 1024 * 1024;

/// Why a value was not read.
#[derive(Debug)]
pub enum ReadError {
    /// The value is not of this type. The caller decides what to do: the reader may be anywhere inside the value.
    TypeMismatch,
    /// The text is broken. Nothing more can be read.
    Fatal(Box<DecodeError>),
}

/// Walks a JSON text.
///
/// A type reads itself with the methods that name a kind of value; each skips white space first and returns
/// [`ReadError::TypeMismatch`] if something else is there.
#[derive(Debug)]
pub struct Reader<'a> {
    text: &'a str,
    pos: usize,
    depth: usize,
    inexact: bool,
    /// How much more memory the values may take, in bytes, and how much they may take in all.
    room: usize,
    limit: usize,
    /// Where the array that was last found to be a type mismatch begins and ends, so that it is not read once more.
    misfit: Option<(usize, usize)>,
}

/// What is called for each member of an object.
pub type Member<'f, 'a> = &'f mut dyn FnMut(&mut Reader<'a>, Cow<'a, str>) -> Result<(), ReadError>;

/// A place to return to.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    pos: usize,
    depth: usize,
}

impl<'a> Reader<'a> {
    /// Reads from the start of a text.
    pub fn new(text: &'a str) -> Self {
        let limit = text.len().saturating_mul(GROWTH).max(LEAST_LIMIT);
        Self { text, pos: 0, depth: 0, inexact: false, room: limit, limit, misfit: None }
    }

    /// Limits how much memory the values may take that are small as text and large as a value: elements of arrays,
    /// objects in objects, unknown members. `{}` may be a hundred properties.
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

    /// Reads from the start of bytes.
    ///
    /// # Errors
    /// If they are not UTF-8.
    pub fn from_bytes(bytes: &'a [u8]) -> Result<Self, DecodeError> {
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Self::new(text)),
            Err(error) => Err(DecodeError::Utf8 { offset: error.valid_up_to() }),
        }
    }

    /// The first byte of the next value, bracket or comma.
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

    /// The kind of the next value.
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

    /// The error for a value of another kind: a type mismatch if a value begins here, otherwise broken text.
    #[cold]
    fn other(&mut self) -> ReadError {
        match self.kind() {
            Some(_) => ReadError::TypeMismatch,
            None => self.syntax(SyntaxProblem::ExpectedValue),
        }
    }

    /// Reads `null`, if that is what comes next.
    ///
    /// # Errors
    /// If the text is broken.
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
    /// If something else is there.
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

    /// Reads a number and returns it as it is written.
    ///
    /// # Errors
    /// If something else is there.
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

    /// Reads a string, its escapes undone.
    ///
    /// # Errors
    /// If something else is there, or the string is broken.
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

    /// Reads an array: calls `item` at the start of each element, which it has to read. After an element that is a type mismatch
    /// it reads to the end of the array without `item`.
    ///
    /// # Errors
    /// If something else is there, or what `item` returns.
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

    /// Reads an object: calls `member` with each name, at the start of its value, which it has to read.
    ///
    /// # Errors
    /// If something else is there, or what `member` returns.
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

    /// Enters an object; whether it has a member.
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

    /// Goes on after a member; whether there is another.
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

    /// Reads the name of a member if it is this one (in quotes, without escapes).
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
    /// If the text is broken.
    pub fn raw(&mut self) -> Result<&'a str, ReadError> {
        self.peek();
        let start = self.pos;
        self.skip()?;
        Ok(&self.text[start..self.pos])
    }

    /// Goes back to the start of a value that is a type mismatch, reads all of it and returns its text.
    ///
    /// What is nested in type mismatches is not read once more for each of them: their ends are known.
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

    /// Reads any value and forgets it.
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

    /// Notes that the value just read will be written in another form, so that its text has to be kept beside it.
    #[inline]
    pub fn note_inexact(&mut self) {
        self.inexact = true;
    }

    /// Whether that was recorded since the last call.
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

    /// The text read since a mark.
    pub(super) fn since(&self, mark: Mark) -> &'a str {
        &self.text[mark.pos..self.pos]
    }

    /// Turns the result of reading the root value into one for whoever gave the text.
    ///
    /// # Errors
    /// What the reading returned.
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
                // Broken text is said to be broken, even if its start does not fit either.
                self.raw().map_err(ReadError::into_error)?;
                self.finish()?;
                Err(DecodeError::TypeMismatch(TypeMismatch { pointer: String::new(), expected: expected(), found }))
            }
        }
    }

    /// Checks that nothing but white space follows.
    ///
    /// # Errors
    /// If something does.
    pub fn finish(&mut self) -> Result<(), DecodeError> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.syntax(SyntaxProblem::TrailingText).into_error()),
        }
    }
}

impl ReadError {
    /// The error for a reader of any JSON, which accepts every type.
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
