// @generated
use crate::{mg, models};

/// Requests on one [`SecureScoreControlProfile`](models::SecureScoreControlProfile): `get`,
/// `update`, `delete`.
///
/// For example `graph.security().secure_score_control_profiles().id(id)`.
pub type SecureScoreControlProfileResource = mg::One<models::SecureScoreControlProfile>;

/// Requests on a collection of [`SecureScoreControlProfile`](models::SecureScoreControlProfile):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.security().secure_score_control_profiles()`.
pub type SecureScoreControlProfileCollection = mg::Many<
    models::SecureScoreControlProfile,
    SecureScoreControlProfileResource,
>;
