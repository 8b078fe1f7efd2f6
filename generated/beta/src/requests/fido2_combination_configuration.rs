// @generated
use crate::{mg, models};

/// Requests on one [`Fido2CombinationConfiguration`](models::Fido2CombinationConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .policies()
///     .authentication_strength_policies()
///     .id(id)
///     .combination_configurations()
///     .id(id)
///     .cast_to_fido2_combination_configuration()
/// ```
pub type Fido2CombinationConfigurationResource = mg::One<
    models::Fido2CombinationConfiguration,
>;

/// Requests on a collection of
/// [`Fido2CombinationConfiguration`](models::Fido2CombinationConfiguration): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .policies()
///     .authentication_strength_policies()
///     .id(id)
///     .combination_configurations()
///     .cast_to_fido2_combination_configuration()
/// ```
pub type Fido2CombinationConfigurationCollection = mg::Many<
    models::Fido2CombinationConfiguration,
    Fido2CombinationConfigurationResource,
>;
