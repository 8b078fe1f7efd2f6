// @generated
use crate::mg;

/// Entity type [`microsoft.graph.authenticationConditionApplication`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/authenticationconditionapplication?view=graph-rest-beta
pub struct AuthenticationConditionApplication {
    /// `appId`: the key. Never null.
    pub app_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationConditionApplication: "microsoft.graph.authenticationConditionApplication", entity;
    app_id: "appId" key required,
}
