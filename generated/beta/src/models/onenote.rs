// @generated
use crate::mg;

/// Entity type [`microsoft.graph.onenote`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`OnenoteResource`](crate::requests::onenote::OnenoteResource), for example
/// `graph.me().onenote()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/onenote?view=graph-rest-beta
pub struct Onenote {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Onenote: "microsoft.graph.onenote", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { Onenote: super::Entity }

impl Onenote {
    /// `notebooks`: many [`Notebook`](super::Notebook).
    pub const NOTEBOOKS: mg::Nav<Onenote, Vec<super::Notebook>> = mg::Nav::new(
        "notebooks",
    );
    /// `operations`: many [`OnenoteOperation`](super::OnenoteOperation).
    pub const OPERATIONS: mg::Nav<Onenote, Vec<super::OnenoteOperation>> = mg::Nav::new(
        "operations",
    );
    /// `pages`: many [`OnenotePage`](super::OnenotePage).
    pub const PAGES: mg::Nav<Onenote, Vec<super::OnenotePage>> = mg::Nav::new("pages");
    /// `resources`: many [`OnenoteResource`](super::OnenoteResource).
    pub const RESOURCES: mg::Nav<Onenote, Vec<super::OnenoteResource>> = mg::Nav::new(
        "resources",
    );
    /// `sectionGroups`: many [`SectionGroup`](super::SectionGroup).
    pub const SECTION_GROUPS: mg::Nav<Onenote, Vec<super::SectionGroup>> = mg::Nav::new(
        "sectionGroups",
    );
    /// `sections`: many [`OnenoteSection`](super::OnenoteSection).
    pub const SECTIONS: mg::Nav<Onenote, Vec<super::OnenoteSection>> = mg::Nav::new(
        "sections",
    );
}
