// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.canvasLayout`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/canvaslayout?view=graph-rest-beta>
    CanvasLayout "microsoft.graph.canvasLayout" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { CanvasLayout: super::Entity }

impl CanvasLayout {
    /// `horizontalSections`: many `horizontalSection`, contained
    pub const HORIZONTAL_SECTIONS: mg::Nav<
        CanvasLayout,
        Vec<super::HorizontalSection>,
    > = mg::Nav::new("horizontalSections");
    /// `verticalSection`: `verticalSection`, contained
    pub const VERTICAL_SECTION: mg::Nav<CanvasLayout, super::VerticalSection> = mg::Nav::new(
        "verticalSection",
    );
}
