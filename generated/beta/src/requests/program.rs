// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.program`, by its URL.
    ///
    /// For example `/programs/{program-id}`.
    ProgramResource(mg::One<models::Program>)
}

impl ProgramResource {
    /// `…/controls`: many `programControl`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ProgramControl.Read.All**, ProgramControl.ReadWrite.All | **ProgramControl.Read.All**, ProgramControl.ReadWrite.All |
    #[inline]
    pub fn controls(&self) -> requests::program_control::ProgramControlCollection {
        mg::to(self, "controls")
    }
}

/// A collection of `microsoft.graph.program`, by its URL.
///
/// For example `/programs`.
pub type ProgramCollection = mg::Many<models::Program, ProgramResource>;
