// @generated
use crate::mg;

/// Complex type `microsoft.graph.membershipRuleProcessingStatus`.
pub struct MembershipRuleProcessingStatus {
    /// `errorMessage`.
    pub error_message: mg::Field<String>,
    /// `lastMembershipUpdated`.
    pub last_membership_updated: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::MembershipRuleProcessingStatusDetails>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MembershipRuleProcessingStatus: "microsoft.graph.membershipRuleProcessingStatus", complex;
    error_message: "errorMessage",
    last_membership_updated: "lastMembershipUpdated",
    status: "status",
}
