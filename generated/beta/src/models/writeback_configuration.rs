// @generated
use crate::mg;

/// Complex type `microsoft.graph.writebackConfiguration`.
pub struct WritebackConfiguration {
    /// `isEnabled`.
    pub is_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WritebackConfiguration: "microsoft.graph.writebackConfiguration", complex, family WritebackConfigurationKind;
    is_enabled: "isEnabled",
}

/// The types derived from [`WritebackConfiguration`].
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
