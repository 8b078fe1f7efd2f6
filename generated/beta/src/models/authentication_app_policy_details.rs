// @generated
use crate::mg;

/// Complex type `microsoft.graph.authenticationAppPolicyDetails`.
pub struct AuthenticationAppPolicyDetails {
    /// `adminConfiguration`.
    pub admin_configuration: mg::Field<
        mg::Open<super::AuthenticationAppAdminConfiguration>,
    >,
    /// `authenticationEvaluation`.
    pub authentication_evaluation: mg::Field<
        mg::Open<super::AuthenticationAppEvaluation>,
    >,
    /// `policyName`.
    pub policy_name: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::AuthenticationAppPolicyStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationAppPolicyDetails: "microsoft.graph.authenticationAppPolicyDetails", complex;
    admin_configuration: "adminConfiguration",
    authentication_evaluation: "authenticationEvaluation",
    policy_name: "policyName",
    status: "status",
}
