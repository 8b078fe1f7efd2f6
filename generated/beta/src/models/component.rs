// @generated
use crate::mg;

/// Enumeration `microsoft.graph.component`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Component {
    /// `Label` (0)
    Label,
}

mg::enumeration! {
    Component: "microsoft.graph.component";
    Label: "Label" = 0,
}
