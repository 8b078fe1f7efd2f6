// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.controlConfiguration`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/controlconfiguration?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2024-09-27, to be removed on 2025-09-27 (revision PrivatePreview:ControlConfigurations)")]
    ControlConfiguration "microsoft.graph.controlConfiguration" "entity abstract" : super::Entity => ControlConfigurationKind;
    /// `createdBy`: String
    created_by "createdBy": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
    /// `modifiedBy`: String
    modified_by "modifiedBy": String,
    /// `modifiedDateTime`: DateTimeOffset
    modified_date_time "modifiedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { ControlConfiguration: super::Entity }

/// The types derived from `microsoft.graph.controlConfiguration`.
#[non_exhaustive]
pub enum ControlConfigurationKind {
    EndUserSettings(Box<super::EndUserSettings>),
    EntraIdProtectionRiskyUserApproval(Box<super::EntraIdProtectionRiskyUserApproval>),
    InsiderRiskyUserApproval(Box<super::InsiderRiskyUserApproval>),
    /// None of these, or a type that this version does not know.
    Other(Box<ControlConfiguration>),
}

mg::family! {
    ControlConfiguration => ControlConfigurationKind;
    EndUserSettings(super::EndUserSettings),
    EntraIdProtectionRiskyUserApproval(super::EntraIdProtectionRiskyUserApproval),
    InsiderRiskyUserApproval(super::InsiderRiskyUserApproval),
}
