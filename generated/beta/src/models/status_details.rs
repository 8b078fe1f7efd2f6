// @generated
use crate::mg;

/// Complex type `microsoft.graph.statusDetails`, derived from [`StatusBase`](super::StatusBase).
#[deprecated(
    note = "deprecated since 2021-04-11, to be removed on 2021-12-31 (revision 2021-04/Reporting)"
)]
pub struct StatusDetails {
    /// `additionalDetails`.
    pub additional_details: mg::Field<String>,
    /// `errorCategory`.
    pub error_category: mg::Field<mg::Open<super::ProvisioningStatusErrorCategory>>,
    /// `errorCode`.
    pub error_code: mg::Field<String>,
    /// `reason`.
    pub reason: mg::Field<String>,
    /// `recommendedAction`.
    pub recommended_action: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::ProvisioningResult>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StatusDetails: "microsoft.graph.statusDetails", complex, base super::StatusBase;
    additional_details: "additionalDetails",
    error_category: "errorCategory",
    error_code: "errorCode",
    reason: "reason",
    recommended_action: "recommendedAction",
    status: "status",
}

mg::derived_from! { StatusDetails: super::StatusBase }
