// @generated
use crate::{mg, models};

/// Requests on one [`ProgramControlType`](models::ProgramControlType): `get`, `update`, `delete`.
///
/// For example `graph.program_control_types().id(id)`.
pub type ProgramControlTypeResource = mg::One<models::ProgramControlType>;

/// Requests on a collection of [`ProgramControlType`](models::ProgramControlType): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.program_control_types()`.
pub type ProgramControlTypeCollection = mg::Many<
    models::ProgramControlType,
    ProgramControlTypeResource,
>;
