// @generated
use crate::{mg, models};

/// Requests on one [`OffboardingActivityLog`](models::OffboardingActivityLog): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.solutions().backup_restore().activity_logs().id(id).cast_to_offboarding_activity_log()`.
pub type OffboardingActivityLogResource = mg::One<models::OffboardingActivityLog>;

/// Requests on a collection of [`OffboardingActivityLog`](models::OffboardingActivityLog): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.solutions().backup_restore().activity_logs().cast_to_offboarding_activity_log()`.
pub type OffboardingActivityLogCollection = mg::Many<
    models::OffboardingActivityLog,
    OffboardingActivityLogResource,
>;
