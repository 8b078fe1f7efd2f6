// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.horizontalSection`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/horizontalsection?view=graph-rest-beta>
    HorizontalSection "microsoft.graph.horizontalSection" "entity" : super::Entity;
    /// `emphasis`: sectionEmphasisType
    emphasis "emphasis": mg::Open<super::SectionEmphasisType>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `layout`: horizontalSectionLayoutType
    layout "layout": mg::Open<super::HorizontalSectionLayoutType>,
}

mg::derived_from! { HorizontalSection: super::Entity }

impl HorizontalSection {
    /// `columns`: many `horizontalSectionColumn`, contained
    pub const COLUMNS: mg::Nav<HorizontalSection, Vec<super::HorizontalSectionColumn>> = mg::Nav::new(
        "columns",
    );
}
