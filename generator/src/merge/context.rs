//! What every comparison looks things up in.

use super::types::Types;
use crate::ir::EntityModel;
use crate::resolve::Resolver;

/// A model with its indexes.
pub(super) struct Context<'m> {
    pub model: &'m EntityModel,
    pub resolver: Resolver<'m>,
    pub types: Types<'m>,
}

impl<'m> Context<'m> {
    /// Indexes a model.
    pub fn new(model: &'m EntityModel) -> Self {
        Self { model, resolver: Resolver::new(model), types: Types::new(model) }
    }
}
