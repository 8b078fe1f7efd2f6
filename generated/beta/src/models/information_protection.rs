// @generated
use crate::mg;

/// Entity type [`microsoft.graph.informationProtection`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`InformationProtectionResource`], for example `graph.information_protection()`.
///
/// Operations: `decrypt_buffer`, `encrypt_buffer`, `sign_digest`, `verify_signature`.
///
/// [`InformationProtectionResource`]: crate::requests::information_protection::InformationProtectionResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/informationprotection?view=graph-rest-beta
pub struct InformationProtection {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InformationProtection: "microsoft.graph.informationProtection", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { InformationProtection: super::Entity }

impl InformationProtection {
    /// `bitlocker`: [`Bitlocker`](super::Bitlocker).
    pub const BITLOCKER: mg::Nav<InformationProtection, super::Bitlocker> = mg::Nav::new(
        "bitlocker",
    );
    /// `dataLossPreventionPolicies`: many
    /// [`DataLossPreventionPolicy`](super::DataLossPreventionPolicy).
    pub const DATA_LOSS_PREVENTION_POLICIES: mg::Nav<
        InformationProtection,
        Vec<super::DataLossPreventionPolicy>,
    > = mg::Nav::new("dataLossPreventionPolicies");
    /// `policy`: [`InformationProtectionPolicy`](super::InformationProtectionPolicy).
    #[deprecated(
        note = "deprecated since 2021-02-15, to be removed on 2022-08-15 (revision 2021-02/Beta_SensitivityLabels)"
    )]
    pub const POLICY: mg::Nav<
        InformationProtection,
        super::InformationProtectionPolicy,
    > = mg::Nav::new("policy");
    /// `sensitivityLabels`: many [`SensitivityLabel`](super::SensitivityLabel).
    pub const SENSITIVITY_LABELS: mg::Nav<
        InformationProtection,
        Vec<super::SensitivityLabel>,
    > = mg::Nav::new("sensitivityLabels");
    /// `sensitivityPolicySettings`:
    /// [`SensitivityPolicySettings`](super::SensitivityPolicySettings).
    pub const SENSITIVITY_POLICY_SETTINGS: mg::Nav<
        InformationProtection,
        super::SensitivityPolicySettings,
    > = mg::Nav::new("sensitivityPolicySettings");
    /// `threatAssessmentRequests`: many
    /// [`ThreatAssessmentRequest`](super::ThreatAssessmentRequest).
    pub const THREAT_ASSESSMENT_REQUESTS: mg::Nav<
        InformationProtection,
        Vec<super::ThreatAssessmentRequest>,
    > = mg::Nav::new("threatAssessmentRequests");
}
