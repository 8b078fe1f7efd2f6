//! `Open`: a member of an enumeration, or an unknown value.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use super::enumeration::{EnumInfo, Enumeration, position};
use super::wire::{ValueType, Wire};
use crate::codec::{JsonKind, Number, ReadError, Reader, Writer};

/// A member of the enumeration `E`, or a value that this version of the crate does not know.
///
/// It keeps the received spelling, so an unknown member, another case or a number is sent back unchanged.
///
/// Match on [`known`](Self::known), which a [`Field`](crate::Field) has too:
///
/// ```
/// # #[derive(Clone, Copy, PartialEq, Eq, Hash)]
/// # #[non_exhaustive]
/// # pub enum ComplianceState { Compliant, Noncompliant }
/// # msgraph_core::enumeration! {
/// #     ComplianceState: "example.complianceState"; Compliant: "compliant" = 0, Noncompliant: "noncompliant" = 1,
/// # }
/// # msgraph_core::model! {
/// #     pub struct Device: "example.device", entity;
/// #     compliance_state: msgraph_core::Open<ComplianceState> = "complianceState",
/// # }
/// # let device = Device { compliance_state: "compliant".into(), ..Default::default() };
/// let words = match device.compliance_state.known() {
///     Some(ComplianceState::Compliant) => "all is well",
///     Some(other) => return println!("look at it: {other:?}"),
///     None => "absent, null, or a member that this crate does not know",
/// };
/// # assert_eq!(words, "all is well");
/// ```
pub struct Open<E> {
    repr: Repr,
    of: PhantomData<E>,
}

/// The representation. It is independent of the enumeration, so its code is compiled once.
#[derive(Clone)]
enum Repr {
    Member(u16),
    Other(Box<Spelling>),
}

#[derive(Clone, PartialEq)]
struct Spelling {
    text: String,
    number: bool,
}

impl Repr {
    fn of_text(text: &str, info: &EnumInfo) -> Self {
        match info.find(text) {
            Some(index) => Self::Member(index),
            None => Self::Other(Box::new(Spelling { text: text.to_owned(), number: false })),
        }
    }

    fn index(&self, info: &EnumInfo) -> Option<u16> {
        match self {
            Self::Member(index) => Some(*index),
            Self::Other(other) if other.number => info.find_value(Number::new(&other.text).to_i64()?),
            Self::Other(other) => info.find_lenient(&other.text),
        }
    }

    fn text(&self, info: &EnumInfo) -> &str {
        match self {
            Self::Member(index) => info.name_at(*index),
            Self::Other(other) => &other.text,
        }
    }

    fn read(reader: &mut Reader<'_>, info: &EnumInfo) -> Result<Self, ReadError> {
        if reader.kind() == Some(JsonKind::Number) {
            let text = reader.number()?.to_owned();
            return Ok(Self::Other(Box::new(Spelling { text, number: true })));
        }
        Ok(Self::of_text(&reader.string()?, info))
    }

    fn write(&self, writer: &mut Writer, info: &EnumInfo) {
        match self {
            Self::Other(other) if other.number => writer.raw(&other.text),
            _ => writer.string(self.text(info)),
        }
    }

    fn same(&self, other: &Self, info: &EnumInfo) -> bool {
        match (self, other) {
            (Self::Member(a), Self::Member(b)) => a == b,
            (a, b) => match (a.index(info), b.index(info)) {
                (None, None) => a.text(info) == b.text(info),
                (a, b) => a == b,
            },
        }
    }
}

impl<E: Enumeration> Open<E> {
    /// Returns the member if this crate knows it, by its name in any case or by its number.
    #[inline]
    pub fn known(&self) -> Option<E> {
        E::MEMBERS.get(usize::from(self.repr.index(E::INFO)?)).copied()
    }

    /// Returns `true` if the value is this member, as determined by [`known`](Self::known).
    #[inline]
    pub fn is(&self, member: E) -> bool {
        self.known() == Some(member)
    }

    /// Returns the name as it was received or will be sent, or the digits if a number was received.
    #[inline]
    pub fn as_str(&self) -> &str {
        self.repr.text(E::INFO)
    }
}

impl<E> Clone for Open<E> {
    #[inline]
    fn clone(&self) -> Self {
        Self { repr: self.repr.clone(), of: PhantomData }
    }
}

impl<E: Enumeration> PartialEq for Open<E> {
    /// Two values are equal if they are the same known member or the same unknown text.
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.repr.same(&other.repr, E::INFO)
    }
}

impl<E: Enumeration> Eq for Open<E> {}

impl<E: Enumeration> PartialEq<E> for Open<E> {
    #[inline]
    fn eq(&self, other: &E) -> bool {
        self.is(*other)
    }
}

impl<E: Enumeration> Hash for Open<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self.repr.index(E::INFO) {
            Some(index) => index.hash(state),
            None => self.as_str().hash(state),
        }
    }
}

impl<E: Enumeration> fmt::Debug for Open<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl<E: Enumeration> fmt::Display for Open<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<E: Enumeration> From<E> for Open<E> {
    #[inline]
    fn from(member: E) -> Self {
        // `MEMBERS` lists every member, so the position exists. An unlisted member would be written as an empty
        // string.
        Self { repr: Repr::Member(position(member) as u16), of: PhantomData }
    }
}

impl<E: Enumeration> From<&str> for Open<E> {
    #[inline]
    fn from(name: &str) -> Self {
        Self { repr: Repr::of_text(name, E::INFO), of: PhantomData }
    }
}

impl<E: Enumeration> From<String> for Open<E> {
    #[inline]
    fn from(name: String) -> Self {
        Self::from(name.as_str())
    }
}

impl<E: Enumeration> FromStr for Open<E> {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Ok(name.into())
    }
}

impl<E: Enumeration> Wire for Open<E> {
    #[inline]
    fn value_type() -> ValueType {
        ValueType::quoted(E::INFO.name())
    }

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        Ok(Self { repr: Repr::read(reader, E::INFO)?, of: PhantomData })
    }

    #[inline]
    fn write(&self, writer: &mut Writer) {
        self.repr.write(writer, E::INFO);
    }

    #[inline]
    fn same(&self, other: &Self) -> bool {
        self == other
    }
}
