// @generated
use crate::{mg, models};

/// One `microsoft.graph.reflectCheckInResponse`, by its URL.
///
/// For example `/education/reports/reflectCheckInResponses/{reflectCheckInResponse-id}`.
pub type ReflectCheckInResponseResource = mg::One<models::ReflectCheckInResponse>;

/// A collection of `microsoft.graph.reflectCheckInResponse`, by its URL.
///
/// For example `/education/reports/reflectCheckInResponses`.
pub type ReflectCheckInResponseCollection = mg::Many<
    models::ReflectCheckInResponse,
    ReflectCheckInResponseResource,
>;
