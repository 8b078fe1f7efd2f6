// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.verticalSection`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/verticalsection?view=graph-rest-beta>
    VerticalSection "microsoft.graph.verticalSection" "entity" : super::Entity;
    /// `emphasis`: sectionEmphasisType
    emphasis "emphasis": mg::Open<super::SectionEmphasisType>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { VerticalSection: super::Entity }

impl VerticalSection {
    /// `webparts`: many `webPart`, contained
    pub const WEBPARTS: mg::Nav<VerticalSection, Vec<super::WebPart>> = mg::Nav::new(
        "webparts",
    );
}
