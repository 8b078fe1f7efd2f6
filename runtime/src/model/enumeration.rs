//! The runtime's view of generated enumerations.

/// A generated enumeration of OData. Implemented by [`enumeration!`](crate::enumeration!).
pub trait Enumeration: Copy + Eq + 'static {
    /// The members in order of declaration.
    const MEMBERS: &'static [Self];

    /// The names and values of the members.
    const INFO: &'static EnumInfo;

    /// Returns the name in JSON.
    #[inline]
    fn as_str(self) -> &'static str {
        Self::INFO.name_at(position(self) as u16)
    }

    /// Returns the number in the metadata.
    #[inline]
    fn value(self) -> i64 {
        Self::INFO.members().get(position(self)).map_or(0, |member| member.1)
    }

    /// Returns the member with this name, in any case, or with this number.
    #[inline]
    fn from_name(name: &str) -> Option<Self> {
        let index = Self::INFO.find_lenient(name)?;
        Self::MEMBERS.get(usize::from(index)).copied()
    }
}

/// Returns the index of a member.
#[inline]
pub(crate) fn position<E: Enumeration>(member: E) -> usize {
    E::MEMBERS.iter().position(|&each| each == member).unwrap_or(usize::MAX)
}

/// An enumeration type: its name and members.
#[derive(Debug)]
pub struct EnumInfo {
    name: &'static str,
    flags: bool,
    members: &'static [(&'static str, i64)],
}

impl EnumInfo {
    /// For the macros only.
    #[doc(hidden)]
    pub const fn new(name: &'static str, words: &'static str, members: &'static [(&'static str, i64)]) -> Self {
        Self { name, flags: !words.is_empty(), members }
    }

    /// Returns the full OData name.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Returns `true` if a value may be several members at once.
    pub fn is_flags(&self) -> bool {
        self.flags
    }

    /// Returns the members in order of declaration: the name in JSON and the number. Several members may share a
    /// number.
    pub fn members(&self) -> &'static [(&'static str, i64)] {
        self.members
    }

    /// Returns the name of the member at this index.
    pub(crate) fn name_at(&self, index: u16) -> &'static str {
        self.members.get(usize::from(index)).map_or("", |member| member.0)
    }

    /// Returns the index of the member with exactly this name.
    pub(crate) fn find(&self, name: &str) -> Option<u16> {
        self.position(|member| member.0 == name)
    }

    /// Returns the index of the member with this name, in any case, or with this number.
    pub(crate) fn find_lenient(&self, name: &str) -> Option<u16> {
        let name = name.trim();
        self.find(name)
            .or_else(|| self.position(|member| member.0.eq_ignore_ascii_case(name)))
            .or_else(|| self.find_value(name.parse().ok()?))
    }

    /// Returns the index of the first member with this number.
    pub(crate) fn find_value(&self, value: i64) -> Option<u16> {
        self.position(|member| member.1 == value)
    }

    fn position(&self, wanted: impl Fn(&(&'static str, i64)) -> bool) -> Option<u16> {
        self.members.iter().position(wanted).and_then(|index| u16::try_from(index).ok())
    }
}
