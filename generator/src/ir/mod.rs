//! The intermediate representation: OData words, no Rust words.
