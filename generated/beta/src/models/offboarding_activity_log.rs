// @generated
use crate::mg;

/// Entity type [`microsoft.graph.offboardingActivityLog`][reference], derived from
/// [`ActivityLogBase`](super::ActivityLogBase).
///
/// Requests: [`OffboardingActivityLogCollection`], for example
/// `graph.solutions().backup_restore().activity_logs().cast_to_offboarding_activity_log()`.
///
/// [`OffboardingActivityLogCollection`]: crate::requests::offboarding_activity_log::OffboardingActivityLogCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/offboardingactivitylog?view=graph-rest-beta
pub struct OffboardingActivityLog {
    /// `activityType`. Never null.
    pub activity_type: mg::Field<mg::Open<super::ActivityLogOperationType>>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// `eventDateTime`. Never null.
    pub event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `offboardingDetails`.
    pub offboarding_details: mg::Field<mg::Boxed<super::OffboardingDetails>>,
    /// `performedBy`.
    pub performed_by: mg::Field<String>,
    /// `policyId`.
    pub policy_id: mg::Field<String>,
    /// `policyName`.
    pub policy_name: mg::Field<String>,
    /// `policyStatus`. Never null.
    pub policy_status: mg::Field<mg::Open<super::ProtectionPolicyStatus>>,
    /// `resultStatus`. Never null.
    pub result_status: mg::Field<mg::Open<super::ActivityLogResultStatus>>,
    /// `serviceType`. Never null.
    pub service_type: mg::Field<mg::Open<super::ServiceType>>,
    /// `severity`. Never null.
    pub severity: mg::Field<mg::Open<super::ActivityLogSeverity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OffboardingActivityLog: "microsoft.graph.offboardingActivityLog", entity, base super::ActivityLogBase;
    activity_type: "activityType" required,
    error: "error",
    event_date_time: "eventDateTime" required,
    id: "id" key required,
    offboarding_details: "offboardingDetails",
    performed_by: "performedBy",
    policy_id: "policyId",
    policy_name: "policyName",
    policy_status: "policyStatus" required,
    result_status: "resultStatus" required,
    service_type: "serviceType" required,
    severity: "severity" required,
}

mg::derived_from! { OffboardingActivityLog: super::ActivityLogBase, super::Entity }
