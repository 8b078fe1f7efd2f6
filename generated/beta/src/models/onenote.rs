// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onenote`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/onenote?view=graph-rest-beta>
    Onenote "microsoft.graph.onenote" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Onenote: super::Entity }

impl Onenote {
    /// `notebooks`: many `notebook`, contained
    pub const NOTEBOOKS: mg::Nav<Onenote, Vec<super::Notebook>> = mg::Nav::new(
        "notebooks",
    );
    /// `operations`: many `onenoteOperation`, contained
    pub const OPERATIONS: mg::Nav<Onenote, Vec<super::OnenoteOperation>> = mg::Nav::new(
        "operations",
    );
    /// `pages`: many `onenotePage`, contained
    pub const PAGES: mg::Nav<Onenote, Vec<super::OnenotePage>> = mg::Nav::new("pages");
    /// `resources`: many `onenoteResource`, contained
    pub const RESOURCES: mg::Nav<Onenote, Vec<super::OnenoteResource>> = mg::Nav::new(
        "resources",
    );
    /// `sectionGroups`: many `sectionGroup`, contained
    pub const SECTION_GROUPS: mg::Nav<Onenote, Vec<super::SectionGroup>> = mg::Nav::new(
        "sectionGroups",
    );
    /// `sections`: many `onenoteSection`, contained
    pub const SECTIONS: mg::Nav<Onenote, Vec<super::OnenoteSection>> = mg::Nav::new(
        "sections",
    );
}
