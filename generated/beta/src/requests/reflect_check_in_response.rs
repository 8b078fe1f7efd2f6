// @generated
use crate::{mg, models};

/// Requests on one [`ReflectCheckInResponse`](models::ReflectCheckInResponse): `get`, `update`,
/// `delete`.
///
/// For example `graph.education().reports().reflect_check_in_responses().id(id)`.
pub type ReflectCheckInResponseResource = mg::One<models::ReflectCheckInResponse>;

/// Requests on a collection of [`ReflectCheckInResponse`](models::ReflectCheckInResponse): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.education().reports().reflect_check_in_responses()`.
pub type ReflectCheckInResponseCollection = mg::Many<
    models::ReflectCheckInResponse,
    ReflectCheckInResponseResource,
>;
