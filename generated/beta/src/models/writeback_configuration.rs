// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.writebackConfiguration`, a complex type.
    WritebackConfiguration "microsoft.graph.writebackConfiguration" "complex" => WritebackConfigurationKind;
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
}

/// The types derived from `microsoft.graph.writebackConfiguration`.
#[non_exhaustive]
pub enum WritebackConfigurationKind {
    GroupWritebackConfiguration(Box<super::GroupWritebackConfiguration>),
    /// None of these, or a type that this version does not know.
    Other(Box<WritebackConfiguration>),
}

mg::family! {
    WritebackConfiguration => WritebackConfigurationKind;
    GroupWritebackConfiguration(super::GroupWritebackConfiguration),
}
