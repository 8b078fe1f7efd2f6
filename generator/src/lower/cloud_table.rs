//! In which national clouds requests are offered, as the table of `msgraph_core::cloud::CloudTable`.

use std::collections::BTreeMap;

use crate::merge::DocumentedRequest;
use crate::resolve::Resolver;

/// A row: the request as the runtime names it (`GET /users/{}`), and its clouds as bits.
pub(crate) type Rows = BTreeMap<String, u8>;

/// The rows for the pages that say it. Of pages that disagree on a request, any may be out of date: it is offered where one
/// of them offers it, since a warning in vain is worse than none.
pub(crate) fn rows(resolver: &Resolver<'_>, requests: &[DocumentedRequest<'_, '_>]) -> Rows {
    let mut rows = Rows::new();
    for request in requests {
        let Some(clouds) = &request.page.clouds else { continue };
        let path = resolver.canonical_path(&request.resolved);
        let named = format!("{} {}", request.resolved.method.as_str(), without_names(&path));
        *rows.entry(named).or_default() |= clouds.iter().map(|cloud| bit(cloud)).sum::<u8>();
    }
    rows
}

/// The bits of `msgraph_core::cloud::Clouds`; a name that is not known there counts for nothing.
fn bit(cloud: &str) -> u8 {
    match cloud {
        "global" => 1,
        "usGovL4" => 2,
        "usGovL5" => 4,
        "china" => 8,
        _ => 0,
    }
}

/// Requests are named without what stands for keys: `/users/{id}` is `/users/{}`.
fn without_names(path: &str) -> String {
    let mut named = String::with_capacity(path.len());
    let mut rest = path;
    while let Some((before, placeholder)) = rest.split_once('{') {
        named.push_str(before);
        named.push_str("{}");
        rest = placeholder.split_once('}').map_or("", |(_, after)| after);
    }
    named.push_str(rest);
    named
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_lose_their_names() {
        for (path, named) in [
            ("/users", "/users"),
            ("/users/{id}/photo", "/users/{}/photo"),
            ("/a/{id}/f(x={x},y={y})", "/a/{}/f(x={},y={})"),
            ("/drive/root:/{path}:/children", "/drive/root:/{}:/children"),
            ("/cut/{off", "/cut/{}"),
        ] {
            assert_eq!(without_names(path), named);
        }
    }
}
