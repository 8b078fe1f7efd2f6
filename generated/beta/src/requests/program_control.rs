// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.programControl`, by its URL.
    ///
    /// For example `/programControls/{programControl-id}`.
    ProgramControlResource(mg::One<models::ProgramControl>)
}

impl ProgramControlResource {
    /// `…/program`: `program`
    #[inline]
    pub fn program(&self) -> requests::program::ProgramResource {
        mg::to(self, "program")
    }
}

/// A collection of `microsoft.graph.programControl`, by its URL.
///
/// For example `/programControls`.
pub type ProgramControlCollection = mg::Many<
    models::ProgramControl,
    ProgramControlResource,
>;
