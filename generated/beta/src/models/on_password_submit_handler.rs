// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.onPasswordSubmitHandler`.
///
/// Requests: [`OnPasswordSubmitHandlerResource`], for example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_password_submit_listener()
///     .handler()
/// ```
///
/// [`OnPasswordSubmitHandlerResource`]: crate::requests::on_password_submit_handler::OnPasswordSubmitHandlerResource
pub struct OnPasswordSubmitHandler {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnPasswordSubmitHandler: "microsoft.graph.onPasswordSubmitHandler", complex abstract, family OnPasswordSubmitHandlerKind;
}

/// The types derived from [`OnPasswordSubmitHandler`].
#[non_exhaustive]
pub enum OnPasswordSubmitHandlerKind {
    OnPasswordMigrationCustomExtensionHandler(
        Box<super::OnPasswordMigrationCustomExtensionHandler>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<OnPasswordSubmitHandler>),
}

mg::family! {
    OnPasswordSubmitHandler => OnPasswordSubmitHandlerKind;
    OnPasswordMigrationCustomExtensionHandler(super::OnPasswordMigrationCustomExtensionHandler),
}
