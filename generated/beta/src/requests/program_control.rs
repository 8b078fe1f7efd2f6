// @generated
use crate::{mg, models, requests};

/// Requests on one [`ProgramControl`](models::ProgramControl): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.program_controls().id(id)`.
#[derive(Clone, Debug)]
pub struct ProgramControlResource(mg::One<models::ProgramControl>);

mg::builder! { ProgramControlResource: mg::One<models::ProgramControl> }

impl ProgramControlResource {
    /// `…/program`: [`Program`](models::Program).
    #[inline]
    pub fn program(&self) -> requests::program::ProgramResource {
        mg::navigate(self, "program")
    }
}

/// Requests on a collection of [`ProgramControl`](models::ProgramControl): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.program_controls()`.
pub type ProgramControlCollection = mg::Many<
    models::ProgramControl,
    ProgramControlResource,
>;
