// @generated
use crate::{mg, models};

/// Requests on one [`SmsAuthenticationMethodTarget`](models::SmsAuthenticationMethodTarget): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_sms_authentication_method_configuration()
///     .include_targets()
///     .id(id)
/// ```
pub type SmsAuthenticationMethodTargetResource = mg::One<
    models::SmsAuthenticationMethodTarget,
>;

/// Requests on a collection of
/// [`SmsAuthenticationMethodTarget`](models::SmsAuthenticationMethodTarget): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_sms_authentication_method_configuration()
///     .include_targets()
/// ```
pub type SmsAuthenticationMethodTargetCollection = mg::Many<
    models::SmsAuthenticationMethodTarget,
    SmsAuthenticationMethodTargetResource,
>;
