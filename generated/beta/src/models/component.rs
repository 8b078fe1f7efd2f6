// @generated
use crate::mg;

/// `microsoft.graph.component`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Component {
    /// `Label`, 0.
    Label,
}

mg::enumeration! {
    Component "microsoft.graph.component" "";
    Label "Label" 0,
}
