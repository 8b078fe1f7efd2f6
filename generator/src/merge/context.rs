//! The data that all comparisons use.

use super::types::Types;
use crate::ir::{EntityModel, Permissions};
use crate::resolve::Resolver;

/// A model with its indexes, and the permissions document.
pub(super) struct Context<'m> {
    pub model: &'m EntityModel,
    pub resolver: Resolver<'m>,
    pub types: Types<'m>,
    pub permissions: &'m Permissions,
}

impl<'m> Context<'m> {
    /// Indexes a model.
    pub fn new(model: &'m EntityModel, permissions: &'m Permissions) -> Self {
        Self { model, resolver: Resolver::new(model), types: Types::new(model), permissions }
    }
}
