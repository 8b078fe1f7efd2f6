// @generated
use crate::mg;

/// Complex type `microsoft.graph.authenticationConditionsApplications`.
pub struct AuthenticationConditionsApplications {
    /// `includeAllApplications`. Never null.
    pub include_all_applications: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationConditionsApplications: "microsoft.graph.authenticationConditionsApplications", complex;
    include_all_applications: "includeAllApplications" required,
}

impl AuthenticationConditionsApplications {
    /// `includeApplications`: many
    /// [`AuthenticationConditionApplication`](super::AuthenticationConditionApplication).
    pub const INCLUDE_APPLICATIONS: mg::Nav<
        AuthenticationConditionsApplications,
        Vec<super::AuthenticationConditionApplication>,
    > = mg::Nav::new("includeApplications");
}
