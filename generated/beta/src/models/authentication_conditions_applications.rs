// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationConditionsApplications`, a complex type.
    AuthenticationConditionsApplications "microsoft.graph.authenticationConditionsApplications" "complex";
    /// `includeAllApplications`: Boolean, not null
    include_all_applications "includeAllApplications" "r": bool,
}

impl AuthenticationConditionsApplications {
    /// `includeApplications`: many `authenticationConditionApplication`, contained
    pub const INCLUDE_APPLICATIONS: mg::Nav<
        AuthenticationConditionsApplications,
        Vec<super::AuthenticationConditionApplication>,
    > = mg::Nav::new("includeApplications");
}
