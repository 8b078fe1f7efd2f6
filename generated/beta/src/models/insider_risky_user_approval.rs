// @generated
use crate::mg;

/// Entity type [`microsoft.graph.insiderRiskyUserApproval`][reference], derived from
/// [`ControlConfiguration`](super::ControlConfiguration).
///
/// Requests: [`InsiderRiskyUserApprovalCollection`], for example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .control_configurations()
///     .cast_to_insider_risky_user_approval()
/// ```
///
/// [`InsiderRiskyUserApprovalCollection`]: crate::requests::insider_risky_user_approval::InsiderRiskyUserApprovalCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/insiderriskyuserapproval?view=graph-rest-beta
pub struct InsiderRiskyUserApproval {
    /// `createdBy`.
    pub created_by: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isApprovalRequired`. Never null.
    pub is_approval_required: mg::Field<bool>,
    /// `isEnabled`.
    pub is_enabled: mg::Field<bool>,
    /// `minimumRiskLevel`. Never null.
    pub minimum_risk_level: mg::Field<
        mg::Open<super::PurviewInsiderRiskManagementLevel>,
    >,
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
    InsiderRiskyUserApproval: "microsoft.graph.insiderRiskyUserApproval", entity, base super::ControlConfiguration;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    id: "id" key required,
    is_approval_required: "isApprovalRequired" required,
    is_enabled: "isEnabled",
    minimum_risk_level: "minimumRiskLevel" required,
    modified_by: "modifiedBy",
    modified_date_time: "modifiedDateTime",
}

mg::derived_from! { InsiderRiskyUserApproval: super::ControlConfiguration, super::Entity }
