// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementTemplateLifecycleState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementTemplateLifecycleState {
    /// `invalid` (0)
    Invalid,
    /// `draft` (10)
    Draft,
    /// `active` (20)
    Active,
    /// `superseded` (30)
    Superseded,
    /// `deprecated` (40)
    Deprecated,
    /// `retired` (50)
    Retired,
}

mg::enumeration! {
    DeviceManagementTemplateLifecycleState: "microsoft.graph.deviceManagementTemplateLifecycleState";
    Invalid: "invalid" = 0,
    Draft: "draft" = 10,
    Active: "active" = 20,
    Superseded: "superseded" = 30,
    Deprecated: "deprecated" = 40,
    Retired: "retired" = 50,
}
