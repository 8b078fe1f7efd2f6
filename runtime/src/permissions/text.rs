//! The text of a table.
//!
//! A line each, its fields separated by a space, `#` begins a comment:
//! - `namespace microsoft.graph`: what qualified names begin with.
//! - `permission User.Read.All a3! w2`: a name with its schemes (`a`, `p`, `w`), each with its privilege level, if there is
//!   one, and `!` where an administrator has to consent.
//! - `need a0*,1 w2+5/6`: per scheme the permissions by their place among those lines, least privileged first; `*` marks the
//!   least privileged, `+` is followed by those of which one is needed besides.
//! - `operation delta`: bound to a collection, hence no key.
//! - `path 2 /members/{} GET=3 POST=4`: the first two segments of the path before, then these; needs by method.

use super::segments::{Segment, segments};
use super::table::{Definition, GrantEntry, Index, ROOT, SchemeFacts};

/// Reads a table.
pub(super) fn read(text: &str) -> Index {
    let mut index = Index::empty();
    let mut path: Vec<Segment> = Vec::new();
    for line in text.lines() {
        let Some((kind, rest)) = line.split_once(' ') else { continue };
        match kind {
            "namespace" => rest.to_ascii_lowercase().clone_into(&mut index.namespace),
            "permission" => index.definitions.extend(definition(rest)),
            "need" => index.needs.push(need(rest)),
            "operation" => {
                index.operations.insert(rest.to_ascii_lowercase());
            }
            "path" => {
                let _ = add_path(&mut index, &mut path, rest);
            }
            _ => {}
        }
    }
    index
}

/// The place of a scheme's letter in arrays.
fn scheme(letter: char) -> Option<usize> {
    "apw".find(letter)
}

fn definition(line: &str) -> Option<Definition> {
    let mut fields = line.split(' ');
    let name = fields.next()?.to_owned();
    let mut schemes = [None; 3];
    for field in fields {
        let mut chars = field.chars();
        let Some(at) = chars.next().and_then(scheme) else { continue };
        let rest = chars.as_str();
        let privilege_level = rest.trim_end_matches('!').parse().ok();
        schemes[at] = Some(SchemeFacts { admin_consent: rest.ends_with('!'), privilege_level });
    }
    Some(Definition { name, schemes })
}

fn need(line: &str) -> [Vec<GrantEntry>; 3] {
    let mut needs: [Vec<GrantEntry>; 3] = Default::default();
    for field in line.split(' ') {
        let mut chars = field.chars();
        let Some(at) = chars.next().and_then(scheme) else { continue };
        needs[at] = chars.as_str().split(',').filter_map(grant).collect();
    }
    needs
}

fn grant(text: &str) -> Option<GrantEntry> {
    let (permission, others) = text.split_once('+').unwrap_or((text, ""));
    let least = permission.ends_with('*');
    let permission = permission.trim_end_matches('*').parse().ok()?;
    let also_requires = others.split('/').filter_map(|other| other.parse().ok()).collect();
    Some(GrantEntry { permission, least, also_requires })
}

fn add_path(index: &mut Index, path: &mut Vec<Segment>, line: &str) -> Option<()> {
    let mut fields = line.split(' ');
    let shared: usize = fields.next()?.parse().ok()?;
    let rest = fields.next()?;
    path.truncate(shared);
    path.extend(segments(rest, &index.namespace));
    let mut node = ROOT;
    for segment in path.iter() {
        node = index.step(node, segment);
    }
    for field in fields {
        let (method, need) = field.split_once('=')?;
        let need = need.parse().ok()?;
        index.nodes.get_mut(node)?.methods.push((method.to_owned(), need));
    }
    Some(())
}
