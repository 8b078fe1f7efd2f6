// @generated
use crate::mg;

/// Complex type `microsoft.graph.groupWritebackConfiguration`, derived from
/// [`WritebackConfiguration`](super::WritebackConfiguration).
pub struct GroupWritebackConfiguration {
    /// `isEnabled`.
    pub is_enabled: mg::Field<bool>,
    /// `onPremisesGroupType`.
    pub on_premises_group_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupWritebackConfiguration: "microsoft.graph.groupWritebackConfiguration", complex, base super::WritebackConfiguration;
    is_enabled: "isEnabled",
    on_premises_group_type: "onPremisesGroupType",
}

mg::derived_from! { GroupWritebackConfiguration: super::WritebackConfiguration }
