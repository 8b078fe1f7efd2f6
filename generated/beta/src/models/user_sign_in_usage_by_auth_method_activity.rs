// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userSignInUsageByAuthMethodActivity`][reference].
///
/// Requests: [`UserSignInUsageByAuthMethodActivityCollection`], for example
/// `graph.reports().authentication_methods().user_sign_ins_by_auth_method_summary(parameters)`.
///
/// [`UserSignInUsageByAuthMethodActivityCollection`]: crate::requests::user_sign_in_usage_by_auth_method_activity::UserSignInUsageByAuthMethodActivityCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/usersigninusagebyauthmethodactivity?view=graph-rest-beta
pub struct UserSignInUsageByAuthMethodActivity {
    /// `authenticationMethod`: the key. Never null.
    pub authentication_method: mg::Field<String>,
    /// `successActivityCount`. Never null.
    pub success_activity_count: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserSignInUsageByAuthMethodActivity: "microsoft.graph.userSignInUsageByAuthMethodActivity", entity;
    authentication_method: "authenticationMethod" key required,
    success_activity_count: "successActivityCount" required,
}
