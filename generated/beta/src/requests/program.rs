// @generated
use crate::{mg, models, requests};

/// Requests on one [`Program`](models::Program): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.programs().id(id)`.
#[derive(Clone, Debug)]
pub struct ProgramResource(mg::One<models::Program>);

mg::builder! { ProgramResource: mg::One<models::Program> }

impl ProgramResource {
    /// `…/controls`: many [`ProgramControl`](models::ProgramControl).
    ///
    /// Least privileged permission to read: `ProgramControl.Read.All` (delegated, application).
    #[inline]
    pub fn controls(&self) -> requests::program_control::ProgramControlCollection {
        mg::navigate(self, "controls")
    }
}

/// Requests on a collection of [`Program`](models::Program): `list`, `create`, `count`, `id` for
/// one of them.
///
/// For example `graph.programs()`.
pub type ProgramCollection = mg::Many<models::Program, ProgramResource>;
