// @generated
use crate::{mg, models};

/// Requests on one
/// [`AppleVppTokenTroubleshootingEvent`](models::AppleVppTokenTroubleshootingEvent): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .troubleshooting_events()
///     .id(id)
///     .cast_to_apple_vpp_token_troubleshooting_event()
/// ```
pub type AppleVppTokenTroubleshootingEventResource = mg::One<
    models::AppleVppTokenTroubleshootingEvent,
>;

/// Requests on a collection of
/// [`AppleVppTokenTroubleshootingEvent`](models::AppleVppTokenTroubleshootingEvent): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .troubleshooting_events()
///     .cast_to_apple_vpp_token_troubleshooting_event()
/// ```
pub type AppleVppTokenTroubleshootingEventCollection = mg::Many<
    models::AppleVppTokenTroubleshootingEvent,
    AppleVppTokenTroubleshootingEventResource,
>;
