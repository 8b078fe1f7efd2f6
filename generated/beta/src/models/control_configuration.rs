// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.controlConfiguration`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ControlConfigurationCollection`], for example
/// `graph.entitlement_management().control_configurations()`.
///
/// [`ControlConfigurationCollection`]: crate::requests::control_configuration::ControlConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/controlconfiguration?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2024-09-27, to be removed on 2025-09-27 (revision PrivatePreview:ControlConfigurations)"
)]
pub struct ControlConfiguration {
    /// `createdBy`.
    pub created_by: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabled`.
    pub is_enabled: mg::Field<bool>,
    /// `modifiedBy`.
    pub modified_by: mg::Field<String>,
    /// `modifiedDateTime`.
    pub modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ControlConfiguration: "microsoft.graph.controlConfiguration", entity abstract, base super::Entity, family ControlConfigurationKind;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    id: "id" key required,
    is_enabled: "isEnabled",
    modified_by: "modifiedBy",
    modified_date_time: "modifiedDateTime",
}

mg::derived_from! { ControlConfiguration: super::Entity }

/// The types derived from [`ControlConfiguration`].
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
