// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.informationProtection`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/informationprotection?view=graph-rest-beta>
    InformationProtection "microsoft.graph.informationProtection" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { InformationProtection: super::Entity }

impl InformationProtection {
    /// `bitlocker`: `bitlocker`, contained
    pub const BITLOCKER: mg::Nav<InformationProtection, super::Bitlocker> = mg::Nav::new(
        "bitlocker",
    );
    /// `dataLossPreventionPolicies`: many `dataLossPreventionPolicy`, contained
    pub const DATA_LOSS_PREVENTION_POLICIES: mg::Nav<
        InformationProtection,
        Vec<super::DataLossPreventionPolicy>,
    > = mg::Nav::new("dataLossPreventionPolicies");
    /// `policy`: `informationProtectionPolicy`, contained
    #[deprecated(
        note = "deprecated since 2021-02-15, to be removed on 2022-08-15 (revision 2021-02/Beta_SensitivityLabels)"
    )]
    pub const POLICY: mg::Nav<
        InformationProtection,
        super::InformationProtectionPolicy,
    > = mg::Nav::new("policy");
    /// `sensitivityLabels`: many `sensitivityLabel`, contained
    pub const SENSITIVITY_LABELS: mg::Nav<
        InformationProtection,
        Vec<super::SensitivityLabel>,
    > = mg::Nav::new("sensitivityLabels");
    /// `sensitivityPolicySettings`: `sensitivityPolicySettings`, contained
    pub const SENSITIVITY_POLICY_SETTINGS: mg::Nav<
        InformationProtection,
        super::SensitivityPolicySettings,
    > = mg::Nav::new("sensitivityPolicySettings");
    /// `threatAssessmentRequests`: many `threatAssessmentRequest`, contained
    pub const THREAT_ASSESSMENT_REQUESTS: mg::Nav<
        InformationProtection,
        Vec<super::ThreatAssessmentRequest>,
    > = mg::Nav::new("threatAssessmentRequests");
}
